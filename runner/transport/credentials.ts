/** What a request is signed with. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Comes with temporary credentials only. */
  readonly sessionToken?: string;
}

/** Gives credentials that are valid now. Asked before each request, so it keeps what it knows. */
export type CredentialProvider = () => Promise<Credentials>;
