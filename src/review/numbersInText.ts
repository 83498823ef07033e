import { isEmptySection, isVisible, type NumberInText } from "../model";
import { ownTextReader } from "./numbersInOwnText";
import { proposalReader, type NumbersSubject } from "./numbersInProposal";

/**
 * "Siffror i texten": every number that the reader of a document meets, in the order of the text, with where it comes from and how it was
 * checked. Dates, years, paragraphs and case numbers are among them; personal identity numbers are not, since nothing may say them.
 */
export function numbersInText(subject: NumbersSubject): readonly NumberInText[] {
  const { sections } = subject.memo;
  const ofProposal = proposalReader(subject);
  const ofOwnText = ownTextReader(subject, ofProposal);
  return sections
    .filter((section) => !isEmptySection(section))
    .flatMap(({ name, blocks }) =>
      blocks.filter(isVisible).flatMap((block) => {
        const found = block.ownText === null ? ofProposal(block) : ofOwnText(block, block.ownText);
        return found.map((number): NumberInText => ({ section: name, block: block.id, ...number }));
      }),
    );
}
