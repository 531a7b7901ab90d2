/** `setImmediate` for workers: a message to oneself comes on the next turn, where a timer would wait for milliseconds. */
export function nextTurn(): (action: () => void) => () => void {
  const { port1, port2 } = new MessageChannel();
  const waiting: { action: () => void; taken: boolean }[] = [];
  port1.onmessage = () => {
    const next = waiting.shift();
    if (next && !next.taken) next.action();
  };
  return (action) => {
    const entry = { action, taken: false };
    waiting.push(entry);
    port2.postMessage(null);
    return () => {
      entry.taken = true;
    };
  };
}
