// The stand-in's course catalogue: codes as the webhook names them, titles as a learner reads them.
export interface Course {
  code: string;
  title: string;
  modules: string[];
}

export const COURSES: Course[] = [
  {
    code: 'core',
    title: 'SafeSport Trained - U.S. Soccer Federation',
    modules: ['Mandatory Reporting', 'Sexual Misconduct Awareness Education', 'Emotional and Physical Misconduct'],
  },
  { code: 'refresher-1', title: 'Refresher 1: Recognizing and Reporting Misconduct', modules: ['Recognizing'] },
  { code: 'refresher-2', title: 'Refresher 2: Preventing Misconduct', modules: ['Preventing'] },
  { code: 'refresher-3', title: 'Refresher 3: Creating a Positive Sport Environment', modules: ['Environment'] },
  { code: 'module-1', title: 'Mandatory Reporting', modules: ['Mandatory Reporting'] },
  { code: 'youth', title: 'SafeSport for Youth Athletes', modules: ['Youth'] },
  { code: 'health-professionals', title: 'Health Professionals Course', modules: ['Health'] },
];

export function findCourse(code: string): Course | undefined {
  return COURSES.find((course) => course.code === code);
}
