/**
 * What evaluation needs from outside and is given, so that the core runs in a browser and a plan can withhold the clock.
 * Everything is synchronous and deterministic for one evaluation.
 */
/** What reading a file gave. */
export type FileContent = {
    readonly ok: true;
    readonly bytes: Uint8Array;
}
/** `outside`: beyond the template's folder, which is never read. */
 | {
    readonly ok: false;
    readonly why: 'missing' | 'outside' | 'directory' | 'unreadable' | 'too-large';
};
/** Files of the template's folder. Paths are as the expression gave them, relative to the root module's folder. */
export interface FileAccess {
    read(path: string): FileContent;
    /** Whether a regular file is there; `outside` where that must not be asked, `directory` for a folder. */
    exists(path: string): boolean | 'outside' | 'directory';
    /**
     * Every file below `folder`, as `/`-separated paths relative to it, unsorted; undefined if it is outside, `too-many`: more
     * than are looked at. Links are not followed outwards.
     */
    list(folder: string): readonly string[] | 'too-many' | undefined;
    /** The template's folder as Terraform will see it, absolute, for `abspath`; undefined: what depends on it is unseen. */
    readonly workingDirectory?: string;
    /** The home folder of the user that Terraform runs as, for `~`; undefined: what depends on it is unseen. */
    readonly homeDirectory?: string;
}
/** The digests that Terraform has functions for, as the functions are called. */
export type DigestAlgorithm = 'md5' | 'sha1' | 'sha256' | 'sha512';
/** Cryptography, compression and character sets. Absent methods make their functions unseen with a reason. */
export interface Codecs {
    digest(algorithm: DigestAlgorithm, bytes: Uint8Array): Uint8Array;
    /** A gzip stream with exactly the bytes that Go's compress/gzip writes at default level, as far as that is possible. */
    gzip(bytes: Uint8Array): Uint8Array | undefined;
    /** Undefined if the bytes are no gzip stream or expand beyond the limit. */
    gunzip(bytes: Uint8Array, limitBytes: number): Uint8Array | undefined;
    /** Text to bytes in an IANA character set; `not-here`: Terraform knows the set, and this does not know exactly what it does. */
    encodeText(text: string, charset: string): Uint8Array | 'unknown-charset' | 'unencodable' | 'not-here';
    decodeText(bytes: Uint8Array, charset: string): string | 'unknown-charset' | 'undecodable' | 'not-here';
    /** PKCS#1 v1.5 decryption with a PEM private key. */
    rsaDecrypt(ciphertext: Uint8Array, pemKey: string): Uint8Array | 'bad-key' | 'bad-ciphertext' | 'not-here';
    bcrypt?(text: string, cost: number): string;
}
/** What an evaluation may use. A plan has neither clock nor randomness: what needs them is `unknown`, as in Terraform. */
export interface Capabilities {
    readonly files: FileAccess;
    readonly codecs: Codecs;
    /** Nanoseconds since 1970-01-01T00:00:00Z, for `timestamp`; undefined: unknown until apply. */
    readonly clock: bigint | undefined;
    /** For `plantimestamp`, nanoseconds; undefined: unseen. */
    readonly planTime: bigint | undefined;
    /** Random bytes for `uuid` and `bcrypt`; undefined: unknown until apply. */
    readonly random: ((length: number) => Uint8Array) | undefined;
}
