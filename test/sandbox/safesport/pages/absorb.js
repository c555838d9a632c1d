// Today's generation: a hash-routed page that renders itself anew on every change of its state, as such sites do.
// It drops the query at once: an enrollment key that travelled in the link is gone from the address bar.
import { attachCombobox } from './absorb-combobox.js';
import { VIEWS } from './absorb-views.js';

const PROBLEMS = {
  payment: 'Without a valid Enrollment Key the training costs $20.00. Check the key: capital letters matter.',
  incomplete: 'Please fill in every field.',
  'account-exists': 'An account already exists for this email address. Please log in.',
  'wrong-password': 'Email address or password is wrong.',
  'not-verified': 'Please verify your email address first.',
  'log-in': 'Please log in first.',
};

const app = document.querySelector('#app');
const state = { form: {}, problem: '', organizations: [] };

async function call(path, body) {
  const answer = await fetch(path, body && { method: 'POST', body: JSON.stringify(body) });
  const data = await answer.json();
  state.problem = answer.ok ? '' : (PROBLEMS[data.problem] ?? 'Something went wrong.');
  return answer.ok ? data : undefined;
}

function go(route) {
  window.location.hash = `#/${route}`;
}

function toIsoDate(text) {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text ?? '');
  return parts ? `${parts[3]}-${parts[1].padStart(2, '0')}-${parts[2].padStart(2, '0')}` : '';
}

const ACTIONS = {
  async signUp() {
    const { birth, memberId, ...form } = state.form;
    const made = await call('/api/accounts', { ...form, birthDate: toIsoDate(birth) });
    if (!made) return render();
    state.mailToken = made.mailToken;
    go('check-email');
  },
  async logIn() {
    const { email, password } = state.form;
    if (await call('/api/login', { email, password })) go('dashboard');
    else render();
  },
  async finish() {
    if (await call('/api/finish', { course: state.course.code })) go('dashboard');
    else render();
  },
};

function render() {
  const [route] = window.location.hash.slice(2).split('/');
  app.innerHTML = (VIEWS[route] ?? VIEWS['public-dashboard'])(state);
  const sport = app.querySelector('#sport');
  if (sport) {
    attachCombobox(sport, state.organizations, (organization) => {
      state.form.organization = organization;
      render();
      app.querySelector('#sport').focus();
    });
  }
}

async function arrive() {
  const [route, detail] = window.location.hash.slice(2).split('/');
  state.problem = '';
  if (route === 'verify') {
    state.verified = Boolean(await call('/api/verify', { token: detail }));
    return go('login');
  }
  if (route === 'dashboard' || route === 'course') {
    state.me = await call('/api/me');
    if (!state.me) return go('login');
    state.course = state.me.courses.find(({ code }) => code === detail);
  }
  if (route === 'signup-form') state.organizations = await call('/api/organizations');
  render();
}

app.addEventListener('input', ({ target }) => {
  state.form[target.name] = target.value;
});
app.addEventListener('change', ({ target }) => {
  if (target.localName === 'select') render();
});
app.addEventListener('submit', (event) => {
  event.preventDefault();
  ACTIONS[event.target.dataset.does]();
});
window.addEventListener('hashchange', arrive);

const carriesKey = /[?&]keyname=/i.test(window.location.search);
const route = window.location.hash || (carriesKey ? '#/signup-form' : '#/public-dashboard');
window.history.replaceState(null, '', `${window.location.pathname}${route}`);
arrive();
