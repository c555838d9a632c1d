// The legacy generation: AngularJS 1.x, one controller, a modal with Organization and Access Code, then account, mail, course.
const PROBLEMS = {
  payment: 'This access code does not belong to this organization. You can pay for the training instead: $20.00.',
  incomplete: 'Please fill in every field.',
  'account-exists': 'An account already exists for this email. Please log in.',
  'wrong-password': 'Email or password is wrong.',
  'not-verified': 'Please verify your email address first.',
};

function toIsoDate(text) {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text ?? '');
  return parts ? `${parts[3]}-${parts[1].padStart(2, '0')}-${parts[2].padStart(2, '0')}` : '';
}

class RegisterController {
  static $inject = ['$http', '$window'];
  step = 'welcome';
  dialog = false;
  problem = '';
  organizations = [];
  membership = {};
  account = {};
  login = {};

  constructor($http, $window) {
    this.$http = $http;
    $http.get('/api/organizations').then(({ data }) => {
      this.organizations = data;
    });
    const mailToken = /^#verify=([\w-]+)$/.exec($window.location.hash)?.[1];
    if (mailToken) {
      this.call('/api/verify', { token: mailToken }, () => {
        this.verified = true;
        this.step = 'login';
      });
    } else if ($window.location.search) this.openDialog();
  }

  call(path, body, onDone) {
    this.problem = '';
    return this.$http.post(path, body).then(
      ({ data }) => onDone(data),
      ({ data }) => {
        this.problem = PROBLEMS[data?.problem] ?? 'Something went wrong.';
      },
    );
  }

  go(step) {
    this.problem = '';
    this.step = step;
  }

  openDialog() {
    this.membership = {};
    this.dialog = true;
  }

  closeDialog() {
    this.problem = '';
    this.dialog = false;
  }

  save() {
    this.call('/api/enroll', this.membership, () => {
      this.dialog = false;
      this.step = 'account';
    });
  }

  createAccount() {
    const { birth, ...account } = this.account;
    this.call('/api/accounts', { ...account, birthDate: toIsoDate(birth), ...this.membership }, ({ mailToken }) => {
      this.mailLink = `${window.location.pathname}?from=mail#verify=${mailToken}`;
      this.step = 'mail';
    });
  }

  logIn() {
    this.call('/api/login', this.login, () => this.loadCourses());
  }

  loadCourses() {
    return this.$http.get('/api/me').then(({ data }) => {
      this.me = data;
      this.step = 'courses';
    });
  }

  completedOn(course) {
    return this.me.finished.find(({ code }) => code === course.code)?.completedOn;
  }

  start(course) {
    this.course = course;
    this.step = 'course';
  }

  finish() {
    this.call('/api/finish', { course: this.course.code }, () => this.loadCourses());
  }
}

window.angular.module('safesport', []).controller('RegisterController', RegisterController);
