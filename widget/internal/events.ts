// What the elements tell the page. All bubble out of shadow roots; the ones before something irreversible can be cancelled.

class TouchlineEvent extends Event {
  constructor(type: string, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
  }
}

/** Begin was recorded and the browser is about to go to SafeSport; cancel it to stay and lead there yourself. */
export class TrainingBegunEvent extends TouchlineEvent {
  static readonly type = 'touchline-training-begun';
  readonly receipt: string;
  readonly redirectTo: string;
  constructor(receipt: string, redirectTo: string) {
    super(TrainingBegunEvent.type, true);
    this.receipt = receipt;
    this.redirectTo = redirectTo;
  }
}

/** A certificate is about to be sent; cancel it to keep the file here. */
export class CertificateUploadEvent extends TouchlineEvent {
  static readonly type = 'touchline-certificate-upload';
  readonly file: File;
  constructor(file: File) {
    super(CertificateUploadEvent.type, true);
    this.file = file;
  }
}

/** A certificate has arrived and waits for review. */
export class CertificateUploadedEvent extends TouchlineEvent {
  static readonly type = 'touchline-certificate-uploaded';
  readonly certificateId: string;
  constructor(certificateId: string) {
    super(CertificateUploadedEvent.type);
    this.certificateId = certificateId;
  }
}

/** A reviewer decided; cancel it to keep the certificate waiting. */
export class ReviewDecisionEvent extends TouchlineEvent {
  static readonly type = 'touchline-review-decision';
  readonly certificateId: string;
  readonly decision: string;
  constructor(certificateId: string, decision: string) {
    super(ReviewDecisionEvent.type, true);
    this.certificateId = certificateId;
    this.decision = decision;
  }
}

/** An administrator has signed in, in any element of the page. */
export class SignedInEvent extends TouchlineEvent {
  static readonly type = 'touchline-signed-in';
  constructor() {
    super(SignedInEvent.type);
  }
}

/** A registration has arrived; whether the person was in the records before is told to them by mail. */
export class RegisteredEvent extends TouchlineEvent {
  static readonly type = 'touchline-registered';
  readonly outcome: string;
  constructor(outcome: string) {
    super(RegisteredEvent.type);
    this.outcome = outcome;
  }
}
