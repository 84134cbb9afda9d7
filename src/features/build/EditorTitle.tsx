import classes from './LayerEditor.module.css';

/** What a popover of the bench is about: the layer's name over what it has. */
export function EditorTitle({ name, text }: { name: string; text: string }) {
  return (
    <div>
      <div className={classes.titleName}>{name}</div>
      <div className={classes.titleText}>{text}</div>
    </div>
  );
}
