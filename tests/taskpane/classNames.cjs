/** Stands for every style sheet in the unit tests: a class is called what the sheet calls it. */
module.exports = new Proxy({}, { get: (_sheet, name) => (name === "__esModule" ? false : name) });
