import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../.build/chromium", import.meta.url));

/** Browsers that a machine may have already; `CHROMIUM` names another. */
const installed = [
  process.env.CHROMIUM,
  ...(process.platform === "win32"
    ? [
        "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
        "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
        "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
      ]
    : process.platform === "darwin"
      ? ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"]
      : []),
];

/**
 * The browser for the tests: on Linux the one in the package @sparticuz/chromium with the libraries it carries, so that a bare
 * Debian needs nothing installed by hand; elsewhere an installed Edge or Chrome.
 * @returns {Promise<{ executablePath: string, args: string[], env: Record<string, string> }>}
 */
export async function findBrowser() {
  const own = installed.find((path) => path !== undefined && path !== "" && existsSync(path));
  if (own !== undefined) return { executablePath: own, args: ["--no-sandbox"], env: {} };
  return unpackedChromium();
}

/** The package's own settings look for its fonts in a folder of Amazon's. Without a font no text is drawn, or measured. */
const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, "fonts")}</dir>
  <alias binding="same"><family>Segoe UI</family><prefer><family>Open Sans</family></prefer></alias>
  <alias binding="same"><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
  <alias binding="same"><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
  <cachedir>${join(folder, "fontcache")}</cachedir>
</fontconfig>
`;

/** The package unpacks into the temp folder and takes whatever `chromium` lies there, so it gets a temp folder of its own. */
async function unpackedChromium() {
  await mkdir(folder, { recursive: true });
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV };
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" });
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    const executablePath = await chromium.executablePath();
    const libraries = join(folder, "al2023", "lib");
    await writeFile(join(folder, "fonts.conf"), fontSettings);
    const env = { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, "fonts.conf"), HOME: folder };
    const args = ["--no-sandbox", "--headless=shell", "--disable-gpu", "--disable-dev-shm-usage", "--font-render-hinting=none"];
    return { executablePath, args, env };
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
