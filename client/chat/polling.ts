import { Fetch } from 'engine.io-client';

/**
 * Long polling. Engine.IO reads the body outside of what it catches, so that a line that breaks in the middle of an
 * answer would be noticed only when no ping has come for 45 seconds.
 */
export class Polling extends Fetch {
  override doPoll(): void {
    const { _fetch } = this as unknown as { _fetch(): Promise<Response> };
    _fetch
      .call(this)
      .then((response) => (response.ok ? response.text() : Promise.reject(response.status)))
      .then(
        (text) => this.onData(text),
        (reason) => this.onError('fetch read error', reason),
      );
  }
}
