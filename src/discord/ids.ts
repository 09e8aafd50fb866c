// Which ids stand in a message? Its components as they come, in order.

/** The ids of all components of a message, in the order they stand in. */
export function idsOf(components: readonly unknown[]): string[] {
  const ids: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      if ('custom_id' in value && typeof value.custom_id === 'string') ids.push(value.custom_id);
      if ('components' in value) visit(value.components);
    }
  };
  visit(JSON.parse(JSON.stringify(components)));
  return ids;
}
