import { build } from 'vite'; import { gzipSync } from 'node:zlib'; import { minifySync } from 'vite';
const r = await build({ logLevel:'silent', build:{write:false,minify:false, rolldownOptions:{output:{minify:false}}}});
for (const o of [r].flat()) for (const c of o.output) if (c.type==='chunk' && /chat-element/.test(c.fileName)) {
  const g=[];
  for (const [id,m] of Object.entries(c.modules)) { const k=id.replace(/.*node_modules\//,'').replace(/.*client\/chat/,'chat').replace(/.*shared/,'shared'); g.push([k, m.code?.length, m.code? gzipSync(m.code).length:0]); }
  g.sort((a,b)=>b[2]-a[2]); for (const x of g) console.log(x.join(' '));
}
