// Brings the application to life. Whatever goes wrong, the text stays, and a line says what is missing.
function riscontroTrouble(cause, error) {
  const trouble = document.getElementById("trouble");
  trouble.dataset.error = error ?? "";
  trouble.hidden = false;
  for (const line of trouble.children) line.hidden = line.dataset.cause !== cause;
  // Without the application nothing switches between articles: show them all, as without scripts.
  delete document.documentElement.dataset.live;
}
(async () => {
  try {
    const text = document.getElementById("wasm").textContent;
    const bytes = Uint8Array.fromBase64 ? Uint8Array.fromBase64(text) : Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
    // A stream of our own: a Blob's comes from another process in WebKit, and may come late.
    const packed = new ReadableStream({ start(it) { it.enqueue(bytes); it.close(); } });
    const wasm = await new Response(packed.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
    wasm_bindgen.initSync({ module: await WebAssembly.compile(wasm) });
  } catch (error) {
    if (document.documentElement.dataset.ready === undefined && document.getElementById("trouble").hidden) riscontroTrouble("wasm", error);
  }
})();
