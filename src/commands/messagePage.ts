import type { CommandMessage } from './commandMessage';

/** Fills the dialog's page. Texts come from a workbook, so they are never read as markup. */
export function renderMessage(page: Document, message: CommandMessage, close: () => void): void {
  page.documentElement.lang = message.language === 'zh' ? 'zh-CN' : 'en';
  page.title = message.title;
  const items = element(page, 'ul', '');
  items.append(...message.items.map((item) => element(page, 'li', item)));
  const button = element(page, 'button', message.close);
  button.setAttribute('type', 'button');
  button.addEventListener('click', close);
  const main = element(page, 'main', '');
  main.append(element(page, 'h1', message.title));
  if (message.intro !== '') main.append(element(page, 'p', message.intro));
  if (message.items.length > 0) main.append(items);
  main.append(element(page, 'p', message.todo), button);
  page.body.replaceChildren(main);
  button.focus();
}

function element(page: Document, name: string, text: string): HTMLElement {
  const made = page.createElement(name);
  made.textContent = text;
  return made;
}
