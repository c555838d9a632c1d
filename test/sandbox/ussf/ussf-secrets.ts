// What an association shares with U.S. Soccer's stand-in: partner credentials, and the secret of its messages.
export interface UssfSecrets {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly webhookSecret: string;
}
