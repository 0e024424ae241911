#include "render/page_style.hpp"

namespace traject::render {

// Lengths are whole multiples of one step, font sizes come from one scale. All text has a contrast of 4.5 with its
// background and all marks one of 3, light and dark (WCAG 2.1 AA); a gap separates parts of a bar that touch.
drawing::Markup page_style() {
  return drawing::Markup(R"css(
:root{color-scheme:light dark;--ground:#fff;--band:#f3f6f7;--ink:#1a2226;--quiet:#566168;--line:#d5dde0;--axis:#7d898f;--accent:#0f5a6e;
--s1:#659aac;--s2:#3a7a8d;--s3:#24637a;--s4:#114556;--s5:#062a35;--i1:#04191f;--i2:#fff;--i3:#fff;--i4:#fff;--i5:#fff;
--good:#1b6b3c;--warning:#8a5200;--bad:#a02a20}
@media screen and (prefers-color-scheme:dark){:root{--ground:#14191d;--band:#1d252a;--ink:#e8edef;--quiet:#a3afb6;--line:#38434a;--axis:#7f8c93;--accent:#8cc6d8;
--s1:#3f7485;--s2:#5f9aac;--s3:#86b8c8;--s4:#accfda;--s5:#d4e8ee;--i1:#fff;--i2:#04191f;--i3:#04191f;--i4:#04191f;--i5:#04191f;
--good:#8fd0a8;--warning:#e6b968;--bad:#f0a097}}
*{box-sizing:border-box}
html{font:100%/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Liberation Sans",Arial,sans-serif;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);overflow-wrap:anywhere}
main,header.page,footer.page{max-width:66rem;margin:0 auto;padding:0 1.5rem}
header.page{padding-top:3rem}
footer.page{padding-bottom:3rem;color:var(--quiet);font-size:.875rem}
footer.page p{border-top:1px solid var(--line);padding-top:1rem;margin-top:3rem}
h1,h2,h3{line-height:1.25;text-wrap:balance;font-weight:650}
h1{font-size:2rem;letter-spacing:-.015em;margin:.25rem 0 1rem;max-width:26em}
h2{font-size:1.5rem;letter-spacing:-.01em;margin:3rem 0 1rem;padding-top:1.5rem;border-top:1px solid var(--line)}
h3{font-size:1.125rem;margin:2rem 0 .5rem}
p,ul,dl{margin:.5rem 0 1rem;max-width:42em}
ul{padding-left:1.25rem}
li{margin:.25rem 0}
li::marker{color:var(--accent)}
.eyebrow{margin:0;color:var(--accent);font-size:.875rem;font-weight:600;letter-spacing:.02em}
.lead{font-size:1.125rem}
.lead li{margin:.625rem 0}
.quiet{color:var(--quiet)}.good{color:var(--good)}.warning{color:var(--warning)}.bad{color:var(--bad)}
dl{display:grid;grid-template-columns:fit-content(45%) minmax(0,1fr);gap:.25rem 1.5rem}
dt{color:var(--quiet);min-width:6rem}dd{margin:0}
.numbers dd{text-align:right;justify-self:start;min-width:4rem;font-variant-numeric:tabular-nums}
.wide{overflow-x:auto;margin:.75rem 0 1.5rem;max-width:100%}
.wide:focus-visible,pre:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
table{border-collapse:collapse;font-size:.875rem;line-height:1.4;font-variant-numeric:tabular-nums}
caption{text-align:left;color:var(--quiet);padding:0 0 .375rem}
td,th{overflow-wrap:break-word}
th,td{padding:.375rem 1rem .375rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);min-width:2.5rem;unicode-bidi:isolate}
th:last-child,td:last-child{padding-right:0}
th{font-weight:600;color:var(--quiet)}
tbody th{font-weight:400;color:inherit}
.n{text-align:right;white-space:nowrap}.k{white-space:nowrap}.endless{overflow-wrap:anywhere;min-width:12rem}.w{min-width:14rem}
.unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
figure{margin:1.5rem 0 2.5rem;display:grid;grid-template-columns:minmax(0,1fr);gap:1rem 3rem}
figcaption h3{margin:0 0 .25rem;max-width:36em}
figcaption p{margin:0;color:var(--quiet);font-size:.875rem}
@media (min-width:60rem){figure.pair{grid-template-columns:minmax(0,7fr) minmax(0,5fr)}figure.pair figcaption{grid-column:1/-1}}
figure .wide{margin:0}
.bars{display:grid;gap:.875rem;align-content:start;margin:0 0 1rem}
.bar{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.125rem 1rem;font-size:.875rem;line-height:1.4}
.bar svg{grid-column:1/-1}
.bar .figure{text-align:right;font-variant-numeric:tabular-nums;color:var(--quiet)}
.bar .alone{grid-column:1/-1;color:var(--quiet);font-style:italic}
.key{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:0;padding:0;list-style:none;font-size:.875rem;color:var(--quiet);max-width:none}
.key li{display:flex;align-items:center;gap:.5rem;margin:0}
.key svg{flex:none}
svg{display:block;overflow:visible}
svg text{font-size:.75rem;fill:var(--quiet);font-variant-numeric:tabular-nums}
.track{fill:var(--band)}
.rest{fill:var(--band);stroke:var(--axis);vector-effect:non-scaling-stroke}
.s1{fill:var(--s1)}.s2{fill:var(--s2)}.s3{fill:var(--s3)}.s4{fill:var(--s4)}.s5{fill:var(--s5)}
.gap{stroke:var(--ground);stroke-width:2;vector-effect:non-scaling-stroke}
.axis{stroke:var(--line);vector-effect:non-scaling-stroke}
.range{stroke:var(--s1);stroke-width:4;vector-effect:non-scaling-stroke}
.pale{fill:var(--band);stroke:var(--axis);stroke-dasharray:3 2;vector-effect:non-scaling-stroke}
.stripe{stroke:var(--s3);stroke-width:2;vector-effect:non-scaling-stroke}
svg .in1{fill:var(--i1)}svg .in2{fill:var(--i2)}svg .in3{fill:var(--i3)}svg .in4{fill:var(--i4)}svg .in5{fill:var(--i5)}svg .inopen{fill:var(--ink)}
svg .in1,svg .in2,svg .in3,svg .in4,svg .in5,svg .inopen{font-weight:600}
.months{display:flex;flex-wrap:wrap;gap:1.5rem 2.5rem;margin:1rem 0}
.months th,.months td{padding:.125rem .375rem;border:0;text-align:right;min-width:2.25rem}
.months caption{color:var(--ink);font-weight:600}
.months .week{color:var(--quiet)}
mark{background:none;color:inherit;font-weight:700}
.on{outline:1.5px solid var(--accent);outline-offset:-1px;border-radius:.25rem}
pre{overflow-x:auto;background:var(--band);padding:1rem;font:.8125rem/1.5 ui-monospace,Consolas,"DejaVu Sans Mono",monospace}
.sheet{max-width:44rem;margin:0 auto;padding:3rem 0}
.sheet+.sheet{border-top:1px solid var(--line)}
.sheet h1{font-size:1.5rem}
.sheet h2{font-size:1.125rem;border:0;padding:0;margin:2rem 0 .5rem}
.box{min-width:9rem;height:2.5rem;border:1px solid var(--axis)}
.signature{margin-top:3.5rem;border-top:1px solid var(--axis);padding-top:.375rem;width:16rem;max-width:100%;color:var(--quiet);font-size:.875rem}
@media (max-width:30rem){main,header.page,footer.page{padding-left:1rem;padding-right:1rem}header.page{padding-top:1.5rem}h1{font-size:1.5rem}h2{font-size:1.25rem;margin-top:2rem}}
@page{size:A4;margin:18mm 16mm}
@media print{html{font-size:10pt}main,header.page,footer.page{max-width:none;padding:0}header.page{padding-top:0}
h1,h2,h3,caption,figcaption{break-after:avoid}h2{margin-top:1.75rem}
.bar,.key,figcaption,tr,li,dl,svg,.months table,.signature{break-inside:avoid}
p,li{orphans:3;widows:3}thead{display:table-header-group}
.wide,pre{overflow:visible}pre{white-space:pre-wrap}.wide table{font-size:8pt}th,td{padding-right:.625rem;overflow-wrap:anywhere}.w{min-width:0}
figure{display:block;margin:1rem 0 1.5rem}figure .bars,figure .wide{margin-top:.75rem}.wide{break-inside:avoid}
.sheet{max-width:none;padding:0;margin:0}.sheet+.sheet{border:0;break-before:page}
svg,.rest{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
@media (forced-colors:active){.s1,.s2,.s3,.s4,.s5{fill:CanvasText}.pale,.track{fill:var(--band)}
.rest{fill:Canvas;stroke:CanvasText}.gap{stroke:Canvas}.axis,.range,.stripe{stroke:CanvasText}
svg text{fill:CanvasText}svg .in1,svg .in2,svg .in3,svg .in4,svg .in5{fill:Canvas}}
)css");
}

}  // namespace traject::render
