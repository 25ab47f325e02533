// Loaded first, so that nothing that the page's policy refuses goes unseen.
window.violations = [];
document.addEventListener('securitypolicyviolation', ({violatedDirective, sourceFile, sample}) => {
  window.violations.push(`${violatedDirective} ${sourceFile} ${sample}`);
});
