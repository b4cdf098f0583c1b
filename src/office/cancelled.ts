/** The person asked to stop; nothing more is sent. */
export class Cancelled extends Error {
  constructor() {
    super('Cancelled by the person.');
    this.name = 'Cancelled';
  }
}
