/**
 * `<cite-line>`: completes a citation with the address at which it is being read, and copies it.
 *
 * The build writes the permanent address only where the public origin is known; elsewhere the reader's browser knows.
 */
class CiteLine extends HTMLElement {
  connectedCallback(): void {
    const place = this.querySelector('[data-address]');
    if (place && place.textContent === '') place.textContent = location.origin + location.pathname;
    const words = this.querySelector('p');
    if (!words || !navigator.clipboard) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn btn--plain';
    button.textContent = '复制引文';
    const said = document.createElement('span');
    said.className = 'vh';
    said.setAttribute('role', 'status');
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(words.textContent.replace(/\s+/g, ' ').trim());
      button.textContent = '已复制';
      said.textContent = '引文已复制';
    });
    this.append(button, said);
  }
}

customElements.define('cite-line', CiteLine);
