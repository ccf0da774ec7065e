import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  spoken: { position: 'absolute', width: '1px', height: '1px', margin: '-1px', padding: 0, overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap', border: 0 },
});

/** Text for a screen reader only: the sentence beside figures that are drawn. */
export function Spoken({ children }: { readonly children: string }) {
  return <span className={useStyles().spoken}>{children}</span>;
}
