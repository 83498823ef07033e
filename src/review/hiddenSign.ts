/** Stands in a text for a sign that no rule reads: it is no letter, no digit, no space and no punctuation. */
export const hiddenSign = "\uFFFC";
