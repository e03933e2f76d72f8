/** The demo's frame around what a page shows. */
export function page(main: string, title = 'Demo CRM'): string {
  return `<!doctype html><html lang="en"><head><meta name="application-name" content="Demo CRM"><title>${title}</title></head><body>
    <div id="demo-crm"><header class="top"><a class="brand" href="/app/home">Demo CRM</a><span class="avatar me">NF</span></header>
    <div class="body"><nav class="side"><a href="/app/contacts">Contacts</a></nav>${main}</div></div></body></html>`;
}

/** A contact, in the markup the demo gives to all of them. */
export const grace = `<main data-record="contacts/1042">
  <header class="head"><span class="avatar" aria-hidden="true">GW</span><div><p class="kicker">Contact</p>
    <h1 data-field="name">Grace Whitfield</h1><p class="subtitle">Head of Procurement · Harbour Lane Foods</p></div>
    <nav class="steps"><a rel="prev" href="/app/contacts/1041" title="Previous"></a><a rel="next" href="/app/contacts/1043" title="Next"></a></nav></header>
  <section class="card"><h2>Details</h2><dl>
    <div class="field"><dt>Company</dt><dd data-field="company"><a href="/app/companies/202">Harbour Lane Foods</a></dd></div>
    <div class="field"><dt>Job title</dt><dd data-field="title">Head of Procurement</dd></div>
    <div class="field"><dt>Owner</dt><dd data-field="owner">Nora Field</dd></div></dl></section>
  <section class="card"><h2>Phone and e-mail</h2><dl>
    <div class="field"><dt>Phone</dt><dd data-field="phones">
      <div><a data-field="phone" href="tel:+12025550142">+1 202-555-0142</a><span class="tag">mobile</span></div>
      <div><a data-field="phone" href="tel:+12025550143">+1 202-555-0143</a><span class="tag">office</span></div></dd></div>
    <div class="field"><dt>E-mail</dt><dd data-field="emails">
      <div><a data-field="email" href="mailto:grace.whitfield@example.com">grace.whitfield@example.com</a></div></dd></div></dl></section>
  <section class="card"><h2>Note</h2><textarea data-field="note"></textarea></section>
</main>`;

/** Other people's fields, where the demo repeats them. */
export const others = `<section class="card" data-related="people"><h2>Related people</h2><ul>
    <li><a data-field="name" data-person="1044" href="/app/contacts/1044">Marcus Bell</a><div data-field="title">Warehouse Manager</div>
      <a data-field="phone" href="tel:+12025550144">+1 202-555-0144</a></li></ul></section>
  <section class="card" data-related="timeline"><h2>Timeline</h2><ol>
    <li><a data-field="name" href="/app/contacts/1046">Priya Raman</a><a data-field="phone" href="tel:+447700900146">+44 7700 900146</a>
      <a data-field="email" href="mailto:priya.raman@example.com">priya.raman@example.com</a><p>Call back on +1 202-555-0177</p></li></ol></section>
  <div class="hover-card" data-related="hover" role="tooltip"><h1 data-field="name">Marcus Bell</h1>
    <div data-field="company">Tern &amp; Tide Freight</div><a data-field="phone" href="tel:+12025550144">+1 202-555-0144</a></div>`;
