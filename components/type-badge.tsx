interface TypeBadgeProps {
  readonly type: string;
  readonly label: string;
}

/** Names a topic's type, in the type's colour. */
export function TypeBadge({ type, label }: TypeBadgeProps) {
  return (
    <span className="type-badge" data-type={type}>
      {label}
    </span>
  );
}
