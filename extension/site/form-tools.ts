// What a page gets only once it shows a form of ours.
import type { Applied } from './apply-fill.ts';
import type { FormReading } from './reading.ts';

export interface FormTools {
  /** What a form is about; `containers` are the form and what is around its frame. */
  readSigns(
    containers: [Element, ...Element[]],
    isDialog: boolean,
    kind: FormReading['kind'],
    codes: Element[],
  ): Pick<FormReading, 'foreign' | 'titled' | 'keyError'>;
  /** Whether something that lets the pointer pass hides a field; `isOwn` says what we show ourselves. */
  isUnderCover(field: Element, isOwn: (element: Element) => boolean): boolean;
  applyPicker(element: Element, organization: string, current: () => Element): Promise<Applied>;
}
