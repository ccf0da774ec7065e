import { associateFunctions } from './associate';

// Office.js defines CustomFunctions while it loads, before this script; on a slow host only once Office is ready. Without Office there is
// nothing to connect: the pane then says what is wrong.
if (typeof CustomFunctions !== 'undefined') associateFunctions();
else if (typeof Office !== 'undefined' && typeof Office.onReady === 'function') {
  void Office.onReady().then(() => {
    if (typeof CustomFunctions !== 'undefined') associateFunctions();
  });
}
