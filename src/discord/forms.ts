// What does a form look like in Discord, and what was filled in?
import {
  ComponentType,
  TextInputStyle,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { Upload } from '../library.ts';
import type { Field } from '../model.ts';
import { type AttachmentRules, fetchAttachment } from './attachments.ts';
import { LIMITS } from './limits.ts';
import { shortened } from './markdown.ts';

type Form = APIModalInteractionResponseCallbackData;

/** A form under the id of the button that opened it. More fields than Discord takes are left out at the end. */
export function formFor(id: string, title: string, fields: readonly Field[]): Form {
  return {
    custom_id: id,
    title: shortened(title, LIMITS.modalTitle),
    components: fields.slice(0, LIMITS.modalFields).map(label),
  };
}

/** A form with one thing to pick. */
export function pickForm(
  id: string,
  title: string,
  name: string,
  options: readonly { readonly label: string; readonly value: string }[],
): Form {
  const component = { type: ComponentType.StringSelect as const, custom_id: name, options: [...options] };
  const head = shortened(title, LIMITS.modalTitle);
  return {
    custom_id: id,
    title: head,
    components: [{ type: ComponentType.Label, label: shortened(title, LIMITS.fieldLabel), component }],
  };
}

function label(field: Field): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: shortened(field.label, LIMITS.fieldLabel),
    component: field.files === undefined ? textInput(field) : fileUpload(field),
  };
}

function textInput({ name, value, long, optional }: Field): APILabelComponent['component'] {
  // A text that is too long to be shown whole is not shown at all: sent back, it would have lost its end.
  const shown = value === undefined || value.length > LIMITS.fieldText ? {} : { value };
  return {
    type: ComponentType.TextInput,
    custom_id: name,
    style: long === true ? TextInputStyle.Paragraph : TextInputStyle.Short,
    required: optional !== true,
    max_length: LIMITS.fieldText,
    ...shown,
  };
}

function fileUpload({ name, files = 1, optional }: Field): APILabelComponent['component'] {
  return {
    type: ComponentType.FileUpload,
    custom_id: name,
    min_values: optional === true ? 0 : 1,
    max_values: Math.min(files, LIMITS.attachments),
    required: optional !== true,
  };
}

/** The text of one field; '' where it has none. */
export function fieldText(interaction: ModalSubmitInteraction, name: string): string {
  const field = interaction.fields.fields.get(name);
  if (field === undefined) return '';
  if ('values' in field) return field.values[0] ?? '';
  return 'value' in field && typeof field.value === 'string' ? field.value : '';
}

/** All that was filled in. A field that was empty and still is counts as not given. */
export async function fieldsOf(
  interaction: ModalSubmitInteraction,
  form: readonly Field[],
  rules: AttachmentRules,
): Promise<{ readonly arguments: Readonly<Record<string, string>>; readonly files: readonly Upload[] }> {
  const texts: Record<string, string> = {};
  const files: Upload[] = [];
  for (const field of form) {
    if (field.files !== undefined) {
      const uploads = [...(interaction.fields.getUploadedFiles(field.name, false)?.values() ?? [])];
      for (const upload of uploads) files.push(await fetchAttachment(upload, rules));
      if (uploads.length > 0) texts[field.name] = uploads.map(({ name }) => name).join(', ');
      continue;
    }
    const text = fieldText(interaction, field.name);
    if (text !== '' || (field.value ?? '') !== '') texts[field.name] = text;
  }
  return { arguments: texts, files };
}
