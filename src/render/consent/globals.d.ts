// What the generator writes at the head of the joined script. The minifier folds every constant, so a part that
// a policy does not need leaves no byte behind.

declare const __EMBEDS__: boolean;
declare const __SIGNALS__: boolean;
declare const __CALLS__: boolean;
declare const __ADVANCED__: boolean;
declare const __ADS__: boolean;
declare const __GPC__: boolean;
declare const __ENDPOINT__: boolean;
declare const __DOMAIN__: boolean;
declare const __LANGUAGES__: boolean;
/** whether a language has a region or a script, such as `pt-br` */
declare const __VARIANTS__: boolean;

// The settings file's own.
/** whether withdrawal may load the page anew */
declare const __RELOAD__: boolean;
declare const __NECESSARY__: boolean;
declare const __GROUPS__: boolean;
declare const __REMAINS__: boolean;
declare const __DISABLE__: boolean;
/** whether a cookie is named with a prefix such as `__Secure-` */
declare const __SECURE__: boolean;
declare const __COOKIE__: boolean;
declare const __LOCAL_STORAGE__: boolean;
declare const __SESSION_STORAGE__: boolean;
declare const __INDEXED_DB__: boolean;
declare const __CACHE__: boolean;

/** Hash characters per service in the cookie. */
declare const WIDTH: number;
/** `consent.revision` of the policy. */
declare const REVISION: number;
/** How long a choice is kept, in seconds. */
declare const LIFETIME: number;
/** Four characters that change with every word and part of this script. */
declare const VERSION: string;
declare const DOMAIN: string;
declare const ENDPOINT: string;
declare const STYLE: string;
/** The settings module's file name. */
declare const SETTINGS: string;

/** A service that waits for consent, as the first script knows it. */
interface Service {
  id: string;
  /** functional, analytics, marketing or embedded */
  category: string;
  /** hash of what consent to it covers, WIDTH characters */
  hash: string;
  /** longest lifetime, two characters that compare like the number */
  days: string;
  /** only of what shows something in the page: it gets a placeholder */
  name?: string;
  /** Consent Mode signals it listens to */
  signals?: string[];
  /** the array in the window that takes its calls, those of a yes, those of a withdrawal */
  calls?: [queue: string, granted: string[], refused: string[]];
}

/** The service's words in each language: who provides it and where. */
declare const SERVICES: Service[];
/** Texts of the first layer and of placeholders by language, in the order of the constants below. */
declare const TEXTS: Record<string, any[]>;

// Places in a language's texts.
declare const TITLE: number;
declare const TEXT: number;
/** [name, why] per category in use, in the order of asking */
declare const PURPOSES: number;
declare const PARTIES: number;
declare const CHANGE: number;
declare const REFUSE: number;
declare const ACCEPT: number;
declare const CHOOSE: number;
declare const LIST: number;
/** the name of the link that opens the settings */
declare const LINK: number;
declare const NOTICE: number;
declare const LIST_URL: number;
declare const NOTICE_URL: number;
/** by service id: who provides it and who gets what when it is shown */
declare const EMBED_TEXTS: number;
declare const EMBED_ONCE: number;
declare const EMBED_ALWAYS: number;
declare const EMBED_OPEN: number;

/** One stored item as people read it: name, purpose, lifetime, who has access. */
type ItemWords = [string, string, string, string];
/** A service in the settings: id, category, name, description, provider with countries, items. */
type ServiceWords = [string, string, string, string, string, ItemWords[]];

/** The settings' texts by language. */
declare const WORDS: Record<string, [texts: string[], services: ServiceWords[]]>;
/** The ids of the categories in use; their words are the first script's, in the same order. */
declare const CATEGORIES: string[];
/** What to wipe by service id and kind: the names of the first-party items as a regular expression. */
declare const STORAGE: Record<string, Record<string, string>>;
/** The global that switches a service off, by service id; `*` stands for the measurement id. */
declare const DISABLE: Record<string, string>;

// Places in the settings' texts.
declare const S_TEXT: number;
declare const S_NECESSARY: number;
declare const S_NECESSARY_TEXT: number;
declare const S_ALL: number;
declare const S_STORED: number;
declare const S_NOTHING: number;
declare const S_PROVIDER: number;
declare const S_ACCESS: number;
declare const S_LIFETIME: number;
declare const S_REMAINS: number;
declare const S_SIGNAL: number;
declare const S_SAVE: number;
declare const S_CLOSE: number;
declare const S_GRANTED: number;
declare const S_REFUSED: number;
declare const S_NONE: number;
declare const S_CHANGE: number;
declare const S_WITHDRAW: number;
declare const S_DOWNLOAD: number;

declare var dataLayer: any;
declare var gtag: any;
interface Navigator { globalPrivacyControl?: boolean }
interface Document { prerendering?: boolean }
interface Window { seloste: any; dataLayer: any; gtag: any; [name: string]: any }
