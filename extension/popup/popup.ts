// (grows in the next step)
export {};
