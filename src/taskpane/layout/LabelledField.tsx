import { Field, makeStyles, mergeClasses, type FieldProps } from "@fluentui/react-components";

const useStyles = makeStyles({
  field: {
    minWidth: 0,
    gridTemplateColumns: "minmax(0, 1fr)",
    "& .fui-Select, & .fui-Input, & .fui-Textarea": { width: "100%", minWidth: 0 },
    "& select, & input": { minWidth: 0, textOverflow: "ellipsis" },
  },
  beside: { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 2fr)" },
});

/** A field that never grows wider than the pane, however long its words are. */
export function LabelledField(props: FieldProps) {
  const styles = useStyles();
  return (
    <Field
      {...props}
      className={mergeClasses(styles.field, props.orientation === "horizontal" && styles.beside)}
    />
  );
}
