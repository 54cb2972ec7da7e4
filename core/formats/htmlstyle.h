// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sourcelight::formats
{

/// The style sheet of an exported page. Colours are those of the program's own themes, light and dark.
inline constexpr char htmlStyle[] = R"css(
:root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1d2126;--soft:#646b73;--line:#e2dfd8;--panel:#f7f5f1;--hover:#ebe8e1;
--sel:#fff0b8;--selink:#1d2126;--focus:#0b62a8;--per:#0b62a8;--org:#b4470c;--loc:#007a57;--norp:#a1447a;--misc:#646b73;
--num:#8f6400;--src:#5b4aa0;--bar:#b9b1dc;--tint:#efecf8}
@media (prefers-color-scheme:dark){:root{--paper:#1b1d21;--ink:#e4e1da;--soft:#9aa0a6;--line:#33363b;--panel:#202328;
--hover:#2d3137;--sel:#5a4a12;--selink:#fff3cf;--focus:#7cb8ea;--per:#7cb8ea;--org:#f0975f;--loc:#56c79d;--norp:#e39cc4;
--misc:#9aa0a6;--num:#e0b44c;--src:#b3a5ee;--bar:#5a5288;--tint:#2a2740}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:14px/1.4 "Noto Sans",system-ui,sans-serif;display:grid;
grid-template-columns:minmax(0,1fr) 404px}
a{color:inherit;text-decoration:none}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-999px}
.skip:focus{left:12px;top:12px;padding:8px 14px;background:var(--sel);color:var(--selink);border-radius:6px;z-index:1}
main{padding:44px 40px 32px}
article,footer{max-width:640px;margin:0 auto;overflow-wrap:break-word}
article>*,article li,article blockquote>p,article figcaption{white-space:pre-line}
article>ul,article>figure,article>blockquote{white-space:normal}
h1{font:700 29px/1.22 "Noto Serif",Georgia,serif;margin:0 0 10px;letter-spacing:-.2px}
article h2{font:700 20px/1.3 "Noto Serif",Georgia,serif;margin:28px 0 10px}
article p,article li{font:17.5px/1.62 "Noto Serif",Georgia,serif;margin:0 0 15px;position:relative}
article ul{margin:0 0 15px;padding-left:24px}
article li{margin-bottom:6px}
article p.meta{color:var(--soft);font:13px/1.4 "Noto Sans",system-ui,sans-serif;margin-bottom:6px}
p.meta+:not(.meta){margin-top:20px}
article blockquote{margin:0 0 15px 24px}
article blockquote p{font-style:italic}
figure{margin:20px 0}
figcaption,article p.boilerplate{color:var(--soft);font:13.5px/1.5 "Noto Sans",system-ui,sans-serif}
.c{position:relative}
.c::before{content:"";position:absolute;left:-20px;top:7px;bottom:7px;width:3px;border-radius:2px;background:var(--bar)}
.ent{text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:4px;text-decoration-skip-ink:none}
.per{text-decoration-color:var(--per)}
.org{text-decoration-color:var(--org);text-decoration-style:dashed}
.loc{text-decoration-color:var(--loc);text-decoration-style:dotted;text-decoration-thickness:2.5px}
.norp{text-decoration:none;padding-bottom:3px;background-repeat:no-repeat;background-position:0 calc(100% - 1px);
background-size:100% 2px;background-image:repeating-linear-gradient(90deg,var(--norp) 0 8px,transparent 8px 11px,var(--norp)
11px 13px,transparent 13px 16px)}
.misc{text-decoration-color:var(--misc);text-decoration-thickness:1px}
.num{border-bottom:4px double var(--num)}
.cue,article .src{color:var(--src)}
article a:hover{background-color:var(--hover)}
article :is(.ent,.num):target{outline:2px solid var(--focus);outline-offset:2px;border-radius:3px}
:target{scroll-margin-top:30vh}
aside{background:var(--panel);border-left:1px solid var(--line);position:sticky;top:0;height:100vh;overflow:auto;
font-size:13px;line-height:1.35}
aside section{padding-bottom:10px;border-bottom:1px solid var(--line)}
aside section:last-child{border:0}
aside h2{font-size:13px;font-weight:600;margin:0;padding:12px 14px 4px}
aside h2 span,.count{color:var(--soft);font-weight:400;font-variant-numeric:tabular-nums}
aside h3{font-size:11.5px;font-weight:400;letter-spacing:.3px;color:var(--soft);margin:0;padding:6px 14px 2px}
aside ul{list-style:none;margin:0;padding:0}
aside b{font-weight:400}
aside small{font-size:12px;opacity:.75}
.row{display:grid;gap:9px;align-items:start;padding:4px 14px;text-decoration:none;background-image:none;border:0}
.row.ent{grid-template-columns:16px minmax(0,1fr) 92px 26px}
.row.source{grid-template-columns:16px minmax(0,1fr) auto}
.row.claim{grid-template-columns:96px minmax(0,1fr)}
.row:hover{background-color:var(--hover)}
.row a:hover{text-decoration:underline;text-underline-offset:2px}
.row small{overflow-wrap:anywhere}
.row .why,.row .nobody{display:block}
.row .nobody{color:var(--org);opacity:1}
.row .unnamed{font-style:italic}
.row.claim small{display:block}
.amount{font-weight:600;color:var(--num);text-align:right}
.count{text-align:right}
.key{width:14px;height:0;margin-top:8px;border-top:2.5px solid var(--misc)}
.per>.key{border-color:var(--per)}
.org>.key{border-color:var(--org);border-top-style:dashed}
.loc>.key{border-color:var(--loc);border-top-style:dotted}
.misc>.key{border-top-width:1px}
.src>.key{border-color:var(--src);border-top-style:dotted}
.norp>.key{border:0;height:2.5px;background:repeating-linear-gradient(90deg,var(--norp) 0 6px,transparent 6px 8px,var(--norp)
8px 10px,transparent 10px 12px)}
.strip{position:relative;height:12px;border-bottom:1px solid var(--line);margin:2px 3px 0 0}
.strip a{position:absolute;bottom:0;width:3px;height:9px;border-radius:1px 1px 0 0;background:var(--misc);opacity:.75}
.per .strip a{background:var(--per)}
.org .strip a{background:var(--org)}
.loc .strip a{background:var(--loc)}
.norp .strip a{background:var(--norp)}
.tag{font-size:11px;padding:1px 7px;border-radius:9px;border:1px solid var(--line);color:var(--soft)}
footer{color:var(--soft);font-size:12px;border-top:1px solid var(--line);margin-top:36px;padding-top:12px}
footer a{text-decoration:underline}
@media (max-width:960px){body{display:block}main{padding:28px 32px}aside{position:static;height:auto;border:0;
border-top:1px solid var(--line)}}
@media print{body{display:block}aside{position:static;height:auto;border:0}.skip{display:none}section{break-inside:avoid}}
)css";

} // namespace sourcelight::formats
