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
  lastName: 'Last name on your books, or its beginning',
  official: 'Last name of the official, or its beginning',
  nobody: 'Nobody on your books has a last name that begins so.',
  noOfficial: 'No official of yours has a last name that begins so.',
  search: 'Search',
  searching: 'Searching…',
  twoLetters: 'Type two letters at least.',
  found: (people, more) => {
    if (people === 0) return 'Too many people have a name that begins so. Type more letters.';
    if (more) return `The first ${people}. Type more letters to see fewer.`;
    return people === 1 ? 'One person found.' : `${people} people found.`;
  },
  pick: (name, organizations) => `This is ${name}${organizations ? `, ${organizations}` : ''}`,
  failed: 'The search did not work. Try again.',
};
export default words;
