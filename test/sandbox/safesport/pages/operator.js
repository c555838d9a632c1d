// Shows what was sent to Touchline with its answers, and sends the last message again: whole, spoiled or changed.
const rows = document.querySelector('tbody');

async function show() {
  const sent = await (await fetch('/api/operator')).json();
  document.querySelector('#empty').hidden = sent.length > 0;
  document.querySelector('table').hidden = sent.length === 0;
  rows.replaceChildren(
    ...sent.map(({ sentAt, message, to, how, status, answer }) => {
      const row = document.createElement('tr');
      const { person, course } = message.data;
      const what = `${person.firstName} ${person.lastName}, ${course.code}, to ${to}`;
      for (const text of [sentAt, what, how, status || 'no answer', answer]) row.insertCell().textContent = text;
      return row;
    }),
  );
}

document.addEventListener('click', async ({ target }) => {
  const { how } = target.dataset;
  if (!how) return;
  const birthDate = document.querySelector('#birth').value;
  await fetch('/api/operator/resend', { method: 'POST', body: JSON.stringify({ how, birthDate }) });
  await show();
});

show();
