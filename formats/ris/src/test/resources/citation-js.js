// Turns RIS into CSL-JSON ("read") or CSL-JSON into RIS ("write") with citation-js.
const fs = require('fs')
const { plugins } = require('@citation-js/core')
require('@citation-js/plugin-ris')

const [mode, input, output] = process.argv.slice(2)
const text = fs.readFileSync(input, 'utf8')
if (mode === 'read') {
  fs.writeFileSync(output, JSON.stringify(plugins.input.chain(text, { generateGraph: false })))
} else {
  fs.writeFileSync(output, plugins.output.format('ris', JSON.parse(text)))
}
