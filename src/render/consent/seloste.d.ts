/** A service of the notice that waits for consent. */
export type SelosteService = "SERVICE";
/** What a mark may name: a service, or all of a category. */
export type SelosteMark = SelosteService | "CATEGORY";
/** The answer to each service; null is not answered. */
export type SelosteChoice = Record<SelosteService, boolean | null>;

/** The record of a choice, as it is kept, downloaded and posted. */
export interface SelosteRecord {
  /** random, tells records apart */
  id: string;
  /** ISO 8601, UTC */
  time: string;
  how: "accept" | "refuse" | "settings" | "embed" | "page" | "withdraw";
  /** changes with every word and part of the script that the visitor met */
  script: string;
  /** language of the page on which the choice was made */
  language: string;
  choice: SelosteChoice;
}

export interface Seloste {
  /** Whether everything that the mark names is granted. */
  allows(mark: SelosteMark): boolean;
  choice(): SelosteChoice;
  /** Takes new answers and keeps the others; only `true` is a yes. */
  set(changes: Partial<Record<SelosteMark, boolean>>): void;
  acceptAll(): void;
  rejectAll(): void;
  /** Like `rejectAll`, recorded as a withdrawal. */
  withdraw(): void;
  /** Opens the settings. */
  open(): Promise<void>;
  /** The record of the stored choice, or null. */
  record(): SelosteRecord | null;
}

declare global {
  interface Window {
    /** not there before the script has run, nor where it is blocked */
    seloste?: Seloste;
  }
  interface DocumentEventMap {
    /** the page is parsed and the choice known */
    "seloste:ready": CustomEvent<SelosteChoice>;
    /** the choice has changed, here or in another tab */
    "seloste:change": CustomEvent<SelosteChoice>;
  }
}
