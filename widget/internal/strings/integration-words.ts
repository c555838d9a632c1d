// What the settings about other systems say, in every language.
import type { ApiScope } from '../../../contract/api-keys/api-key.ts';
import type { ArrivalStatus } from '../../../contract/sources/arrival.ts';
import type { SourceState } from '../../../contract/sources/source-secret.ts';
import type { WebhookEventType } from '../../../contract/webhooks-out/webhook.ts';

export interface IntegrationWords {
  readonly loading: string;
  readonly offline: string;
  readonly failed: string;
  readonly notOwner: string;
  readonly sessionEnded: string;
  readonly retry: string;
  readonly remove: string;
  readonly sure: string;
  readonly keep: string;
  readonly save: string;
  readonly saved: string;
  readonly copy: string;
  readonly copied: string;
  readonly secretOnce: string;
  readonly changed: (who: string, when: string) => string;

  readonly hooksWhat: string;
  readonly hooksEmpty: string;
  readonly hookUrl: string;
  readonly hookUrlHelp: string;
  readonly hookUrlWrong: string;
  readonly hookTypes: string;
  readonly types: Record<WebhookEventType, string>;
  readonly hookAdd: string;
  readonly hookAdded: string;
  readonly hookRemoved: string;
  readonly hookWorks: string;
  readonly hookFailing: (since: string) => string;
  readonly hookOff: Record<'failing' | 'gone' | 'by-hand', string>;
  readonly hookOn: string;
  readonly hookIsOn: string;
  readonly hookTest: string;
  readonly hookTested: (status: number | null, answer: string) => string;
  readonly hookRotate: string;
  readonly hookRotated: string;
  readonly deliveries: string;
  readonly deliveriesEmpty: string;
  readonly delivered: (when: string, tries: number) => string;
  readonly waiting: (when: string, tries: number) => string;
  readonly gaveUp: (tries: number) => string;
  readonly answered: (status: number | null, answer: string) => string;
  readonly resend: string;
  readonly resent: (count: number) => string;

  readonly keysWhat: string;
  readonly keysEmpty: string;
  readonly reference: string;
  readonly keyName: string;
  readonly keyNameHelp: string;
  readonly keyScopes: string;
  readonly scopes: Record<ApiScope, string>;
  readonly keyMake: string;
  readonly keyMade: string;
  readonly keyNeeds: string;
  readonly keyUsed: (when: string) => string;
  readonly keyUnused: string;
  readonly keyMakerLeft: string;
  readonly keyRevoke: string;
  readonly keyRevokeSure: string;
  readonly keyRevoked: string;

  readonly sourcesWhat: string;
  readonly sourceNames: Record<SourceState['source'], string>;
  readonly sourceAddress: string;
  readonly sourceSet: string;
  readonly sourceNotSet: string;
  readonly sourceOld: (until: string) => string;
  readonly sourceSecret: Record<SourceState['source'], string>;
  readonly sourceSecretSave: string;
  readonly sourceSecretSaved: string;
  readonly sourceSecretWrong: string;
  readonly absorbHeader: string;
  readonly absorbFields: string;
  readonly absorbFieldsHelp: string;
  readonly fields: Record<
    | 'completionId'
    | 'courseCode'
    | 'courseTitle'
    | 'status'
    | 'completedOn'
    | 'firstName'
    | 'lastName'
    | 'birthDate'
    | 'gender'
    | 'email',
    string
  >;
  readonly absorbSample: string;
  readonly absorbTry: string;
  readonly absorbNotJson: string;
  readonly absorbUnderstood: string;
  readonly absorbNotUnderstood: string;
  readonly absorbProblems: Record<'nothing-there' | 'not-a-text' | 'not-a-day', string>;
  readonly absorbSaved: string;
  readonly pollTitle: string;
  readonly pollWhat: string;
  readonly pollUrl: string;
  readonly pollToken: string;
  readonly pollTokenKept: string;
  readonly pollHours: string;
  readonly pollEnabled: string;
  readonly pollSaved: string;
  readonly pollWrong: string;
  readonly pollUntil: (day: string) => string;
  readonly pollAsked: (when: string) => string;
  readonly pollNext: (when: string) => string;
  readonly pollProblem: (what: string) => string;

  readonly arrivalsWhat: string;
  readonly arrivalsShow: string;
  readonly arrivalsAll: string;
  readonly statuses: Record<ArrivalStatus, string>;
  readonly arrivalsEmpty: string;
  readonly arrivalsMore: string;
  readonly arrivalBody: string;
  readonly arrivalReplay: string;
  readonly arrivalReplayed: (count: number) => string;
  readonly rangeTitle: string;
  readonly rangeFrom: string;
  readonly rangeTo: string;
  readonly rangeReplay: string;
  readonly rangeWrong: string;
  readonly tries: (count: number) => string;
}
