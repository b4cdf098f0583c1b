import { cleanup, configure } from '@testing-library/react';

// A loaded machine must not fail a test that is right.
configure({ asyncUtilTimeout: 20_000 });

/** What Fluent UI asks of a browser and jsdom does not have: sizes. */
class NoResizeObserver implements ResizeObserver {
  observe(): void {
    return undefined;
  }
  unobserve(): void {
    return undefined;
  }
  disconnect(): void {
    return undefined;
  }
}
globalThis.ResizeObserver = NoResizeObserver;

// Fluent's focus handling passes over elements without a size or a parent to be laid out in.
const SIZE = new DOMRect(0, 0, 100, 20);
Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
  configurable: true,
  get(this: HTMLElement) {
    return this.parentElement;
  },
});
HTMLElement.prototype.getBoundingClientRect = () => SIZE;

// Nothing scrolls where nothing is laid out.
Element.prototype.scrollIntoView = () => undefined;

// axe looks for icon fonts by drawing them.
HTMLCanvasElement.prototype.getContext = () => null;

// Nothing is laid out here, and jsdom would match every rule against every element that a query by role
// looks at: without rules the pane's tests are several times as fast.
CSSStyleSheet.prototype.insertRule = () => 0;

afterEach(cleanup);
