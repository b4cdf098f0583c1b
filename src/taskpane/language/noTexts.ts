/**
 * The page when not even the texts could be fetched, so that it is not simply empty; in both languages,
 * for nothing else can say it.
 */
export function showNoTexts(container: HTMLElement, reload: () => void): void {
  const line = (language: string, text: string): HTMLElement => {
    const paragraph = document.createElement('p');
    paragraph.lang = language;
    paragraph.textContent = text;
    return paragraph;
  };
  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = '重试 · Try again';
  again.addEventListener('click', reload);
  const page = document.createElement('main');
  page.setAttribute('role', 'alert');
  page.append(
    line('zh-CN', '窗格的文字未能载入。请检查网络后重试。'),
    line('en', 'The pane’s texts could not be loaded. Check the network and try again.'),
    again,
  );
  container.replaceChildren(page);
}
