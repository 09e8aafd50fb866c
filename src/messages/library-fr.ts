// French, for the moderators' commands.
import type { CertificateFault, FrontMatterFault, Unreachable, Warning } from '../library.ts';
import { counted, date, number, option, size, slash } from './grammar-fr.ts';
import type { LibraryMessages } from './library.ts';

export const frLibrary: LibraryMessages = {
  refused: 'Refusé',
  refusal: {
    'not-a-moderator': ({ roles }) =>
      roles.length === 0
        ? `Il faut pour cela la permission « Gérer le serveur ». Ceux qui l’ont peuvent désigner d’autres rôles avec ${slash('settings')}.`
        : `Il faut pour cela la permission « Gérer le serveur » ou l’un de ces rôles : ${names(roles)}.`,
    'no-library': () =>
      'Les documents ne peuvent être gardés que sur un serveur. Utilisez cette commande là-bas.',
    'nothing-given': () => 'Rien n’a été fourni. Donnez un fichier, une adresse web ou un texte.',
    'unknown-document': ({ given }) =>
      `Il n’y a pas de document « ${given} ». ${slash('corpus list')} les montre tous avec leur numéro.`,
    'base-document': ({ id }) =>
      `« ${id} » appartient au dossier de l’exploitant, qui ne peut pas être modifié d’ici. ${slash('settings')} permet de désactiver tout le dossier pour ce serveur.`,
    'unknown-draft': ({ given }) =>
      `Le brouillon « ${given} » n’existe plus : il a été ajouté ou annulé. Recommencez avec ${slash('corpus add')}.`,
    'unknown-change': ({ given }) =>
      `Il n’y a pas de modification « ${given} ». ${slash('corpus log')} les montre toutes avec leur numéro.`,
    'unknown-name-rule': ({ given }) =>
      `Il n’y a pas de règle de noms « ${given} ». ${slash('corpus names')} les montre toutes.`,
    'unknown-gap': ({ given }) => `La question « ${given} » n’est plus dans la liste de ${slash('gaps')}.`,
    'already-withdrawn': ({ id }) => `${id} est déjà retiré. ${slash('corpus restore')} le rétablit.`,
    'not-withdrawn': ({ id }) => `${id} n’est pas retiré ; il n’y a rien à rétablir.`,
    'too-late': ({ id, days }) =>
      `${id} a été retiré il y a plus de ${counted(days, 'jour')} et son texte est supprimé. Ajoutez-le de nouveau avec ${slash('corpus add')}.`,
    'not-undoable': ({ n, newest }) =>
      newest === null
        ? `La modification ${n} est d’un genre qui ne peut pas être annulé.`
        : `La modification ${n} a été suivie de la modification ${newest} du même document. Annulez d’abord celle-ci.`,
    unchanged: ({ id }) => `${id} dit déjà cela ; rien n’a été modifié.`,
    'edited-since': ({ id }) =>
      `${id} a été modifié entre-temps. Regardez-le avec ${slash('corpus show')} et réessayez.`,
    duplicate: ({ id, title }) => `Le même texte est déjà là : ${id} « ${title} ».`,
    'changed-meanwhile': ({ id, by, version }) =>
      `${by || 'Quelqu’un'} a modifié ${id} pendant que vous y travailliez ; il en est à la version ${version}. Comparez, puis choisissez.`,
    'bad-field': ({ name, value }) =>
      `${FIELDS[name] ?? name} ne peut pas être « ${value} ». ${fieldHelp(name)}`,
    'two-names': () => 'Donnez au moins deux noms différents, séparés par des virgules.',
    'file-too-big': ({ name, limit }) => `« ${name} » dépasse ${size(limit)}, le maximum pour un fichier.`,
    'text-too-long': ({ name, limit }) =>
      `« ${name} » contient plus de ${size(limit)} de texte, le maximum pour un document. Divisez-le.`,
    'zip-too-big': ({ name, limit }) =>
      `« ${name} » dépasse ${size(limit)} une fois décompressé. Divisez-le.`,
    'too-many-files': ({ name, limit }) =>
      `« ${name} » contient plus de ${counted(limit, 'fichier')}. Divisez-le.`,
    'nested-zip': ({ name }) => `« ${name} » est un zip dans un zip. Décompressez-le d’abord.`,
    'bad-path': ({ name }) => `« ${name} » désigne un endroit hors du zip. Refaites le zip.`,
    empty: ({ name }) => `« ${name} » est vide.`,
    'no-text': ({ name }) => `« ${name} » ne contient aucun texte lisible.`,
    scanned: ({ name, pages }) =>
      `« ${name} » est une numérisation : ${pages === 1 ? 'sa page est une image' : `ses ${number(pages)} pages sont des images`} sans texte. Passez-la d’abord à la reconnaissance de texte (OCR).`,
    encrypted: ({ name }) => `« ${name} » est chiffré. Enregistrez-le sans mot de passe.`,
    damaged: ({ name }) => `« ${name} » est endommagé ou incomplet et ne peut pas être ouvert.`,
    unreadable: ({ name }) =>
      `« ${name} » ne peut pas être lu : le système ne le permet pas, ou le fichier n’est plus là.`,
    mislabelled: ({ name, claimed, found }) =>
      `« ${name} » porte l’extension ${claimed}, mais son contenu est de type ${found === 'text' ? 'texte' : found}. Renommez-le selon son contenu.`,
    binary: ({ name }) => `« ${name} » n’est pas un texte.`,
    'unknown-format': ({ name }) =>
      `« ${name} » est d’un format qui ne peut pas être lu. Utilisez txt, md, html, pdf, docx, epub, ou un zip de ceux-ci.`,
    'too-slow': ({ name, seconds }) =>
      `« ${name} » n’a pas pu être lu en ${counted(seconds, 'seconde')} et a été abandonné.`,
    'too-hungry': ({ name }) =>
      `« ${name} » demande plus de mémoire que permis pour un document et a été abandonné.`,
    'not-an-export': ({ name }) => `« ${name} » ne vient pas de ${slash('corpus export')}.`,
    'bad-address': ({ address }) => `« ${address} » n’est pas une adresse web. Elle commence par https://.`,
    'not-https': ({ address }) =>
      `« ${address} » ne commence pas par https://. Les adresses en http:// peuvent être autorisées dans ${slash('settings')}.`,
    'private-address': ({ host }) =>
      `« ${host} » n’est pas sur l’internet public. Seules les pages publiques sont lues ; enregistrez la page et ajoutez le fichier.`,
    'unknown-host': ({ host }) => `« ${host} » est introuvable. Vérifiez l’orthographe.`,
    'too-many-redirects': ({ address, limit }) =>
      `« ${address} » redirige plus de ${limit} fois. Ajoutez l’adresse d’arrivée.`,
    'page-too-big': ({ address, limit }) => `« ${address} » envoie plus de ${size(limit)}.`,
    'page-too-slow': ({ address, seconds }) =>
      `« ${address} » n’a pas répondu entièrement en ${counted(seconds, 'seconde')}.`,
    'page-status': ({ address, status }) => `« ${address} » a répondu par l’erreur ${status}.`,
    'page-type': ({ address, type }) => `« ${address} » envoie ${type}, qui n’est pas un texte.`,
    'page-forbidden': ({ address }) =>
      `Le site demande aux programmes de ne pas lire « ${address} » (robots.txt). Enregistrez la page et ajoutez le fichier.`,
    'page-unreachable': ({ address, why }) => `« ${address} » n’a pas pu être atteint : ${UNREACHABLE[why]}.`,
    'bad-certificate': ({ host, why }) =>
      `« ${host} » ne peut pas prouver qu’il est ce site : ${CERTIFICATE[why]}. Rien n’a été récupéré ; enregistrez la page et ajoutez le fichier.`,
    'disk-full': () => 'Le disque du bot est plein ; rien n’a été modifié. Prévenez l’exploitant.',
    'disk-read-only': () =>
      'Il est impossible d’écrire sur le disque du bot ; rien n’a été modifié. Prévenez l’exploitant.',
  },
  warning: warningIn,
  origin: {
    given: 'indiqué',
    'front matter': 'en-tête du fichier',
    'JSON-LD': 'JSON-LD de la page',
    'Open Graph': 'balises Open Graph de la page',
    page: 'la page elle-même',
    PDF: 'propriétés du PDF',
    DOCX: 'propriétés du DOCX',
    EPUB: 'propriétés de l’EPUB',
    'first line': 'première ligne',
    'file name': 'nom du fichier',
    address: 'son adresse',
  },
  field: {
    title: 'Titre',
    published: 'Publié',
    source: 'Source',
    author: 'Auteur',
    url: 'Adresse',
    text: 'Texte',
  },
  change: {
    add: 'ajouté',
    edit: 'modifié',
    withdraw: 'retiré',
    restore: 'rétabli',
    merge: 'noms réunis',
    split: 'noms séparés',
    unname: 'règle de noms annulée',
    settings: 'réglages',
    bring: 'repris d’un export',
    purge: 'texte supprimé définitivement',
    forget: 'nom retiré du journal',
  },
  verdict: {
    good: 'bon',
    bad: 'autre chose n’allait pas',
    speaker: 'mauvaise personne',
    date: 'mauvaise date',
    'no-answer': 'ne répond pas',
  },
  setting: {
    base: 'Documents de l’exploitant',
    moderatorRoles: 'Rôles qui peuvent modérer',
    logChannel: 'Salon des modifications',
    http: 'Adresses en http://',
    private: 'Réponses visibles du seul demandeur',
  },
  moderator: {
    somebody: 'quelqu’un',
    unknown: (field) => (FEMININE.has(field) ? 'inconnue' : 'inconnu'),
    nobody: 'aucune',
    noRole: 'aucun',
    noChannel: 'aucun',
    from: (value, origin) => `${value} (${origin})`,
    previous: 'Précédent',
    next: 'Suivant',
    page: (page, pages) => `Page ${number(page)} sur ${number(pages)}`,
    pageName: 'Partie',
    andMore: (count) => `… et ${number(count)} de plus`,
    addTitle: 'Ajouter des documents',
    addHow:
      'Donnez des fichiers (txt, md, html, pdf, docx, epub, ou un zip de ceux-ci), l’adresse d’une page ou le texte lui-même. Rien ne compte avant que vous l’ayez vu et confirmé.',
    files: 'Fichiers',
    add: 'Ajouter',
    addAll: (count) => (count < 2 ? 'Ajouter' : `Ajouter les ${number(count)}`),
    fix: 'Corriger',
    cancel: 'Annuler',
    look: (title) => `Regarder « ${title} »`,
    previewTitle: (title) => `Ajouter « ${title} » ?`,
    previewMany: (drafts, failures) =>
      `Ajouter ${counted(drafts, 'document')} ?${failures === 0 ? '' : ` ${number(failures)} ${failures === 1 ? 'n’a pas pu être lu' : 'n’ont pas pu être lus'}.`}`,
    allWell: 'Rien n’est encore ajouté. Est-ce correct ?',
    size: 'Contient',
    sizeOf: (words, quotations, dates) =>
      `${counted(words, 'mot')}, ${counted(quotations, 'citation')}, ${counted(dates, 'date')}`,
    words: (count) => counted(count, 'mot'),
    people: 'Personnes',
    sentence: (n) => `Phrase ${n}`,
    added: (count) => (count === 1 ? 'Ajouté' : counted(count, 'document ajouté', 'documents ajoutés')),
    edited: (id) => `${id} modifié`,
    withdrawn: (id) => `${id} retiré`,
    restored: (id) => `${id} rétabli`,
    canRestore: (until) =>
      `Il n’apparaît plus dans aucune réponse et peut être rétabli jusqu’au ${date(until)}.`,
    cancelledTitle: 'Annulé',
    cancelled: (count) =>
      count === 1 ? 'Rien n’a été ajouté.' : `Aucun des ${number(count)} documents n’a été ajouté.`,
    bothSides: (theirs, yours) => `maintenant : ${theirs || 'inconnu'}\nle vôtre : ${yours || 'inconnu'}`,
    mine: 'Garder le mien',
    theirs: 'Garder l’autre',
    list: 'Liste',
    show: 'Montrer',
    edit: 'Modifier',
    editText: 'Modifier le texte',
    editTitle: (id) => `Modifier ${id}`,
    editHow: 'Modifiez les champs ou le texte. La version précédente est conservée.',
    editLong:
      'Modifiez les champs. Le texte est trop long pour un formulaire : donnez un fichier avec le nouveau.',
    withdraw: 'Retirer',
    restore: 'Rétablir',
    history: 'Historique',
    historyTitle: (id, versions) => `${id} : ${counted(versions, 'version')}`,
    versionLine: (version, at, by, title, fields, hash) =>
      `${version} · ${at} · ${by} · ${title}${fields === '' ? '' : ` · modifié : ${fields}`} · ${hash}`,
    undo: 'Annuler la modification',
    redo: 'Rétablir la modification',
    undoNumber: (n) => `Annuler ${n}`,
    undone: (n) => `Modification ${n} annulée`,
    listTitle: (count) => counted(count, 'document'),
    listEmpty: `Ce serveur n’a pas encore de documents à lui. ${slash('corpus add')} ajoute le premier.`,
    listNone: (wanted) => `Aucun n’a « ${wanted} » dans son titre ou sa source.`,
    withdrawnUntil: (until) => `retiré, peut être rétabli jusqu’au ${date(until)}`,
    nearly: (ids) => `presque identique à ${ids}`,
    near: 'Presque identiques',
    state: 'Document',
    stateOf: (id, version, until) =>
      `${id}, version ${version}${until === null ? '' : `, retiré, peut être rétabli jusqu’au ${date(until)}`}`,
    fromFolder: 'du dossier de l’exploitant',
    hidden: 'Caractères invisibles',
    logTitle: (count) => counted(count, 'modification'),
    logEmpty: 'Rien n’a encore été modifié.',
    seal: 'Sceau',
    sealWhole: (chain) =>
      `${chain} – chaque modification découle des précédentes. Noté ailleurs, il prouve plus tard qu’aucune n’a été altérée.`,
    sealBroken: (n) =>
      `rompu à la modification ${n} : à cet endroit, quelque chose a été altéré, retiré ou ajouté sans le bot.`,
    namesTitle: (count) => `${counted(count, 'règle')} de noms`,
    namesEmpty: `Aucun nom n’a été réuni ou séparé. ${slash('corpus merge')} et ${slash('corpus split')} le permettent.`,
    nameRule: (kind, list) =>
      kind === 'merge' ? `une seule et même chose : ${list}` : `à ne pas confondre : ${list}`,
    nameIn: (name, as, documents) => `${name} dans ${documents} est quelqu’un d’autre : ${as}`,
    exportTitle: 'Exporter',
    exported: (documents, bytes) =>
      `${counted(documents, 'document')} avec toutes les versions, le journal, les noms et les réglages ; ${size(bytes)}. ${slash('corpus import')} permet de tout reprendre.`,
    importTitle: 'Importer',
    brought: (added, known) =>
      `${counted(added, 'document ajouté', 'documents ajoutés')}${known === 0 ? '' : `, ${number(known)} déjà ${known === 1 ? 'présent' : 'présents'}`}.`,
    settingsTitle: 'Réglages',
    settingsSaved: 'Réglages enregistrés',
    settingsHow: `${slash('settings')} avec une option modifie celle-ci.`,
    badSetting: (name, given) =>
      name === 'base' || name === 'http' || name === 'hidden'
        ? `« ${given} » n’est pas possible pour ${option('settings', name)} : utilisez oui ou non.`
        : `« ${given} » n’est pas possible pour ${option('settings', name)} : choisissez dans la liste, ou off.`,
    onOff: (on) => (on ? 'oui' : 'non'),
    toggle: (name, on) => `${name} : ${on ? 'oui' : 'non'}`,
    gapsTitle: (count) => `${counted(count, 'question')} sans réponse`,
    gapsEmpty: 'Jusqu’ici, chaque question a trouvé quelque chose.',
    asked: (count, last, waiting) =>
      `posée ${count === 1 ? 'une' : number(count)} fois, la dernière le ${date(last)}${waiting === 0 ? '' : `, ${counted(waiting, 'personne attend', 'personnes attendent')}`}`,
    tellMe: 'Me prévenir',
    willTell: 'Vous recevrez la réponse ici dès qu’un document la contiendra.',
    badVerdict: (verdicts) => `Utilisez l’un de : ${verdicts}.`,
    thanks: 'Merci',
    feedbackKept: 'Conservé pour les modérateurs, sans votre nom.',
    feedbackTitle: (count) => `${number(count)} avis`,
    feedbackEmpty: 'Aucun lecteur n’a encore donné son avis.',
  },
  bulk: {
    usage:
      'Usage : npm run corpus -- import DOSSIER|ZIP [--server ID]\nAjoute chaque fichier txt, md, html, pdf, docx, epub et zip. Après une interruption, la commande relancée reprend où elle en était.\n        npm run corpus -- verify [--server ID]\nDit si le journal et les documents sont tels qu’ils ont été écrits.',
    nothing: (path) => `« ${path} » ne contient aucun fichier lisible.`,
    summary: ({ added, known, skipped, failed }) =>
      `${counted(added, 'document ajouté', 'documents ajoutés')}, ${number(known)} déjà là, ${counted(skipped, 'traité', 'traités')} auparavant, ${counted(failed, 'échec')}.`,
    left: (count) =>
      `Il reste ${counted(count, 'fichier')} : remettez le disque en état et relancez la commande.`,
  },
};

function warningIn(warning: Warning): string {
  switch (warning.code) {
    case 'no-date':
      return 'Pas de date : « hier » et les mots semblables restent indéterminés. Corrigez-la si vous connaissez le jour.';
    case 'bad-date':
      return `La date « ${warning.given} » n’a pas pu être lue et a été laissée de côté.`;
    case 'odd-date':
      return `La date ${date(warning.given)} est dans le futur ou avant 1900. Est-elle juste ?`;
    case 'not-english':
      return 'Ce texte ne semble pas être en anglais : il peut être fouillé, mais des personnes et des citations peuvent manquer.';
    case 'near-duplicate':
      return `Presque le même texte que ${warning.id} « ${warning.title} ».`;
    case 'was-withdrawn':
      return `Le même texte a été retiré sous ${warning.id}. ${slash('corpus restore')} le rétablit.`;
    case 'invalid-bytes':
      return `${counted(warning.count, 'endroit n’était pas un texte valide et est devenu', 'endroits n’étaient pas un texte valide et sont devenus')} « \uFFFD ».`;
    case 'hidden-characters':
      return `Le texte contient ${counted(warning.count, 'caractère invisible', 'caractères invisibles')} (de contrôle, sans largeur ou de direction).`;
    case 'bad-front-matter':
      return `L’en-tête n’a pas pu être lu (${blockFault(warning.fault)}) ; il reste dans le texte.`;
    case 'odd-field':
      return `« ${warning.field} » n’est pas une valeur utilisable et a été laissé de côté.`;
  }
}

function blockFault(fault: FrontMatterFault): string {
  switch (fault.kind) {
    case 'open':
      return 'il s’ouvre par --- et aucune ligne --- ne le ferme';
    case 'no-list':
      return 'il ne contient pas de lignes comme « title: Bridge »';
    case 'line':
      return `la ligne ${fault.line} du fichier n’est pas de la forme « nom: valeur »`;
    case 'long':
      return `il dépasse ${counted(fault.most, 'caractère')}`;
  }
}

const FIELDS: Readonly<Record<string, string>> = {
  title: 'Le titre',
  published: 'La date',
  source: 'La source',
  author: 'L’auteur',
  url: 'L’adresse',
  text: 'Le texte',
};

/** Fields whose French name is feminine. */
const FEMININE: ReadonlySet<string> = new Set(['source', 'url']);

function names(places: readonly { readonly name: string }[]): string {
  return places.map(({ name }) => name).join(', ');
}

function fieldHelp(name: string): string {
  if (name === 'published') return 'Écrivez 2024-08-12 ou 2024-08-12T21:30.';
  if (name === 'url') return 'Elle commence par https://.';
  return 'Ce champ ne doit pas être vide.';
}

const UNREACHABLE: Readonly<Record<Unreachable, string>> = {
  refused: 'personne n’y répond',
  'no-way': 'aucun chemin n’y mène',
  'no-tls': 'il ne parle pas https',
  garbled: 'ce qu’il a envoyé ne peut pas être décompressé',
  ended: 'il a mis fin trop tôt à la connexion',
  other: 'la connexion a échoué',
};

const CERTIFICATE: Readonly<Record<CertificateFault, string>> = {
  name: 'son certificat est établi pour un autre nom',
  time: 'son certificat a expiré ou n’est pas encore valable',
  issuer: 'son certificat n’est signé par personne de confiance',
};
