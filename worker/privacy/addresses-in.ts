// Every address that stands in a text, whole and in lower case: “ana@x.org” does not stand in “mariana@x.org”. Pure.
export const addressesIn = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[\s"'<>,;:()[\]{}\\]/)
      .filter((word) => word.slice(1, -1).includes('@')),
  );
