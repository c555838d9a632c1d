// English words of the search for a member.

export interface MemberPickerWords {
  readonly lastName: string;
  readonly official: string;
  readonly nobody: string;
  readonly noOfficial: string;
  readonly search: string;
  readonly searching: string;
  readonly twoLetters: string;
  readonly found: (people: number, more: boolean) => string;
  readonly pick: (name: string, organizations: string) => string;
  readonly failed: string;
}

const words: MemberPickerWords = {
  lastName: 'Last name in your records (first letters are enough)',
  official: 'Last name of the official (first letters are enough)',
  nobody: 'No one in your records has a last name that starts that way.',
  noOfficial: 'No official in your records has a last name that starts that way.',
  search: 'Search',
  searching: 'Searching…',
  twoLetters: 'Enter at least 2 letters.',
  found: (people, more) => {
    if (people === 0) return 'Too many names start that way. Enter more letters.';
    if (more) return `The first ${people}. Enter more letters to see fewer.`;
    return people === 1 ? '1 person found.' : `${people} people found.`;
  },
  pick: (name, organizations) => `Choose ${name}${organizations ? `, ${organizations}` : ''}`,
  failed: 'We couldn’t search. Try again.',
};
export default words;
