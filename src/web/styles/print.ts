/** What a list on paper looks like: black on white, nothing that a colour alone would tell. */
export const PRINT_STYLE = `
@page { size: A4; margin: 14mm 12mm; }
* { box-sizing: border-box; }
html { font: 11pt/1.35 system-ui, -apple-system, "Segoe UI", "Noto Sans", "Noto Sans Arabic", "Noto Sans SC", Arial, sans-serif; color: #000; background: #fff; }
body { margin: 0 auto; max-width: 210mm; padding: 8mm; }
h1 { font-size: 18pt; line-height: 1.2; margin: 0 0 4mm; }
h2 { font-size: 13pt; margin: 8mm 0 2mm; border-bottom: 1px solid #000; break-after: avoid; }
p { margin: 0 0 1mm; }
.marks { position: sticky; top: 0; background: #fff; border: 2px solid #000; padding: 1mm 3mm; font-weight: 700; text-align: center; }
.facts { display: grid; grid-template-columns: 1fr 1fr; gap: 1mm 6mm; margin: 0; font-size: 9pt; }
.facts div { display: flex; gap: 2mm; break-inside: avoid; }
dt { font-weight: 700; flex: 0 0 40%; }
dd { margin: 0; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; font-size: 9pt; }
table.dense { font-size: 7.5pt; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { text-align: start; vertical-align: top; padding: 1mm 1.5mm; border-bottom: 1px solid #bbb; }
thead th { border-bottom: 2px solid #000; }
.group th { background: #eee; break-after: avoid; }
td p { margin: 0; }
.small { font-size: 0.88em; color: #222; }
.code .main { font-weight: 700; font-variant-numeric: tabular-nums; white-space: nowrap; }
.dense .code .main { white-space: normal; }
.index { columns: 3; column-gap: 6mm; list-style: none; margin: 0; padding: 0; font-size: 8.5pt; }
.index li { break-inside: avoid; display: flex; justify-content: space-between; gap: 2mm; border-bottom: 1px dotted #999; }
.index b { font-variant-numeric: tabular-nums; }
footer { margin-top: 6mm; font-size: 8pt; border-top: 1px solid #000; padding-top: 1mm; }
@media (max-width: 600px) { .facts { grid-template-columns: 1fr; } .index { columns: 1; } body { padding: 3mm; } }
@media print { .marks { position: static; } body { padding: 0; max-width: none; } }
`;
