/**
 * A webpack loader for style files, ours and Fluent's: writes each of Fluent's tokens as the CSS
 * variable it stands for; those of the stacking order, which have a value of their own to fall back
 * on, stay. Else the start script carries the table of all tokens, because parts that are loaded
 * later ask for it, too.
 */
module.exports = function inlineTokens(source) {
  return source.replace(/\btokens\.(?!zIndex|js\b)(\w+)/g, "'var(--$1)'");
};
