// What each route of today's generation looks like. Views are text made from the state; typed text is escaped, nothing else is.
const escapeText = (text) => String(text ?? '').replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const input = (state, name, label, extra = '') =>
  `<div class="row"><label for="${name}">${label}</label><input id="${name}" name="${name}" value="${escapeText(state.form[name])}" ${extra}></div>`;

const problem = (state) => (state.problem ? `<p class="problem" role="alert">${state.problem}</p>` : '');

const option = (value, label, chosen) =>
  `<option value="${value}" ${value === chosen ? 'selected' : ''}>${label}</option>`;

export const VIEWS = {
  'public-dashboard': () => `
    <h1>Welcome</h1><p>SafeSport courses for your sport.</p>
    <a class="button" href="#/signup-form">Sign Up</a> <a class="button" href="#/login">Log In</a>`,

  'signup-form': (state) => `
    <h1>Sign Up</h1>
    <form data-does="signUp" novalidate>
      ${input(state, 'firstName', 'First Name')} ${input(state, 'lastName', 'Last Name')}
      ${input(state, 'email', 'Email Address', 'type="email"')}
      ${input(state, 'birth', 'Date of Birth', 'placeholder="mm/dd/yyyy"')}
      <div class="row"><label for="gender">Gender</label><select id="gender" name="gender">
        ${option('', 'Select', state.form.gender)}${option('female', 'Female', state.form.gender)}
        ${option('male', 'Male', state.form.gender)}${option('nonbinary', 'Non-binary', state.form.gender)}</select></div>
      ${input(state, 'password', 'Password', 'type="password"')}
      <div class="row"><span id="sport-label">Name of Sport or Community Organization</span>
        <div id="sport" class="combobox" role="combobox" tabindex="0" aria-labelledby="sport-label" aria-haspopup="listbox"
          aria-expanded="false">${escapeText(state.form.organization) || 'Select...'}</div></div>
      ${input(state, 'memberId', 'Organization Member ID (optional)')}
      ${input(state, 'code', 'Enrollment Key', 'autocomplete="off"')}
      ${problem(state)}
      <button>Sign Up</button>
    </form>`,

  'check-email': (state) => `
    <h1>Check your email</h1>
    <p>We sent a mail to ${escapeText(state.form.email)}. In this stand-in the mail is here:</p>
    <p class="mail"><a href="${window.location.pathname}#/verify/${state.mailToken}">Verify my email address</a></p>`,

  login: (state) => `
    <h1>Log In</h1>
    ${state.verified ? '<p>Your email address is verified. Log in to start the training.</p>' : ''}
    <form data-does="logIn" novalidate>
      ${input(state, 'email', 'Email Address', 'type="email"')} ${input(state, 'password', 'Password', 'type="password"')}
      ${problem(state)}
      <button>Log In</button>
    </form>`,

  dashboard: (state) => `
    <h1>My Courses</h1>
    <table><thead><tr><th scope="col">Course</th><th scope="col">Completed</th></tr></thead><tbody>
    ${(state.me?.courses ?? [])
      .map(({ code, title }) => {
        const done = state.me.finished.find((finished) => finished.code === code);
        return `<tr><td><a href="#/course/${code}">${title}</a></td><td>${done?.completedOn ?? ''}</td></tr>`;
      })
      .join('')}</tbody></table>`,

  course: (state) => `
    <h1>${state.course?.title ?? ''}</h1>
    <ol>${(state.course?.modules ?? []).map((module) => `<li>${module}</li>`).join('')}</ol>
    <form data-does="finish"><button>Finish</button></form>`,
};
