/** The Swedish words of zero to twelve; one is the neuter "ett". */
export const smallNumberWords = ["noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"] as const;
