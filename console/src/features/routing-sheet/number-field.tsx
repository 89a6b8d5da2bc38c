type NumberFieldProps = {
  label: string
  /** Null: the field is empty, which only `placeholder` allows. */
  value: number | null
  least: number
  most: number
  placeholder?: string
  onChange: (value: number | null) => void
}

/** A whole number within its bounds, or nothing where that means something. */
export function NumberField({ label, value, least, most, placeholder, onChange }: NumberFieldProps) {
  return (
    <label>
      {label}
      <input
        type="number"
        className="field"
        required={placeholder === undefined}
        min={least}
        max={most}
        step={1}
        placeholder={placeholder}
        value={value ?? ''}
        onChange={(event) => {
          const { valueAsNumber } = event.currentTarget
          onChange(Number.isNaN(valueAsNumber) ? null : Math.trunc(valueAsNumber))
        }}
      />
    </label>
  )
}
