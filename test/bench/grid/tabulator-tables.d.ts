// Tabulator is published without types; what the bench uses of it.
declare module 'tabulator-tables' {
  export class TabulatorFull {
    constructor(place: HTMLElement, options: object);
    on(event: 'tableBuilt', heard: () => void): void;
    setFilter(passes: (row: Record<string, string | number | null>) => boolean): void;
    setSort(field: string, direction: 'asc' | 'desc'): void;
  }
}
declare module '*.css';
declare module '@revolist/revogrid/loader' {
  export function defineCustomElements(): Promise<void>;
}
