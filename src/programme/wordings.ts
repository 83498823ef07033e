import type { Wording } from "../model";

/**
 * The wordings that each of these rules finds, with what to write instead: "text|text=replacement", one after another with semicolons.
 * ÅÅÅÅ stands for a year. Whether a wording stands alone ("mm" in "5 mm" is a measure) is for the rule to see.
 */
const lists = {
  "known-phrase":
    "resulterat till=resulterat i;resulterar till=resulterar i;resulterade till=resulterade i;resultera till=resultera i;" +
    "på grund utav=på grund av;med hjälp utav=med hjälp av;i form utav=i form av;fram för allt=framför allt;" +
    "vart annat år=vartannat år;mellan ÅÅÅÅ–ÅÅÅÅ=ÅÅÅÅ–ÅÅÅÅ",
  "missing-hyphen":
    "service och trygghetspunkt=service- och trygghetspunkt;service och trygghetspunkter=service- och trygghetspunkter;" +
    "service och trygghetspunkten=service- och trygghetspunkten;service och trygghetspunkterna=service- och trygghetspunkterna;" +
    "drivmedels och dagligvarubutik=drivmedels- och dagligvarubutik;drivmedels och dagligvarubutiker=drivmedels- och dagligvarubutiker;" +
    "dagligvaru och drivmedelsservice=dagligvaru- och drivmedelsservice;pris och marknadsinformation=pris- och marknadsinformation;" +
    "post och pakettjänster=post- och pakettjänster;post och paketservice=post- och paketservice;post och betaltjänster=post- och betaltjänster;" +
    "lands och glesbygd=lands- och glesbygd;gles och landsbygd=gles- och landsbygd;gles och landsbygder=gles- och landsbygder;" +
    "energi och klimatrådgivning=energi- och klimatrådgivning;energi och klimatrådgivare=energi- och klimatrådgivare",
  abbreviation:
    "tex|t.ex.|t ex=till exempel;bl.a.|bl a=bland annat;m.m.|m m|mm=med mera;m.fl.|m fl=med flera;" +
    "dvs|dvs.|d.v.s.=det vill säga;etc|etc.=och så vidare;osv|osv.|o.s.v.=och så vidare;s.k.|s k=så kallad;" +
    "pga|p.g.a.|p g a=på grund av;f.d.|f d=före detta;resp.=respektive;ev.=eventuellt;ca|ca.|c:a=cirka;" +
    "inkl.=inklusive;exkl.=exklusive;t.o.m.|t o m=till och med;fr.o.m.|fr o m=från och med;enl.=enligt;ang.=angående",
} as const;

/** The rules that look for wordings of the settings. */
export const wordingRules = Object.keys(lists);

/** The built-in wordings. */
export const defaultWordings: readonly Wording[] = Object.entries(lists).flatMap(([rule, list]) =>
  list.split(";").flatMap((entry) => {
    const [texts = "", replacement = ""] = entry.split("=");
    return texts.split("|").map((text) => ({ rule, text, replacement }));
  }),
);
