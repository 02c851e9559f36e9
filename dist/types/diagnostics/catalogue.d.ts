/** How bad a diagnostic is before configuration remaps it. */
export type Severity = 'error' | 'warning' | 'note';
/** How the remarks of one code are worded. The wording may use nothing but the code's arguments. */
export interface Entry<A> {
    readonly severity: Severity;
    /** One sentence, present tense, the user's words in double quotes, then what would be right. */
    readonly message: (args: A) => string;
    /** What to do about it, where that is the same for every occurrence. */
    readonly help?: string;
}
/** One entry per code of `T`: a code without wording does not compile. */
export type Catalogue<T> = {
    readonly [C in keyof T]: Entry<T[C]>;
};
