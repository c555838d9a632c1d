// A select-only combobox as the ARIA Authoring Practices describe it; its list opens at the end of body, over everything.
export function attachCombobox(box, options, onChoose) {
  let list;
  let active = -1;

  const close = () => {
    list?.remove();
    list = undefined;
    box.setAttribute('aria-expanded', 'false');
    box.removeAttribute('aria-activedescendant');
  };
  const choose = (index) => {
    close();
    onChoose(options[index]);
  };
  const activate = (index) => {
    active = Math.max(0, Math.min(options.length - 1, index));
    for (const [at, item] of [...list.children].entries()) item.classList.toggle('active', at === active);
    box.setAttribute('aria-activedescendant', list.children[active].id);
  };
  const open = () => {
    const place = box.getBoundingClientRect();
    list = document.createElement('ul');
    list.className = 'listbox';
    list.id = `${box.id}-list`;
    list.setAttribute('role', 'listbox');
    list.style.left = `${place.left + window.scrollX}px`;
    list.style.top = `${place.bottom + window.scrollY}px`;
    list.style.width = `${place.width}px`;
    for (const [index, text] of options.entries()) {
      const item = document.createElement('li');
      item.id = `${list.id}-${index}`;
      item.setAttribute('role', 'option');
      item.textContent = text;
      item.addEventListener('click', () => choose(index));
      list.append(item);
    }
    document.body.append(list);
    box.setAttribute('aria-expanded', 'true');
    box.setAttribute('aria-controls', list.id);
  };

  box.addEventListener('click', () => (list ? close() : open()));
  box.addEventListener('blur', () => setTimeout(close, 200));
  box.addEventListener('keydown', (event) => {
    if (!list && ['ArrowDown', 'Enter', ' '].includes(event.key)) open();
    else if (list && event.key === 'ArrowDown') activate(active + 1);
    else if (list && event.key === 'ArrowUp') activate(active - 1);
    else if (list && event.key === 'Enter' && active >= 0) choose(active);
    else if (list && event.key === 'Escape') close();
    else return;
    event.preventDefault();
  });
}
