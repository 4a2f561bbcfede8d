/** The words about the copy that a browser or a file holds, in French. */
export const offline = {
  title: 'Copie hors ligne',
  held: 'Cette page fonctionne aussi sans réseau. Données du {day}',
  file: 'Un seul fichier, sans réseau. Données du {day}',
  age: 'âge : {days} jours',
  old: 'La copie est ancienne : cherchez-en une plus récente.',
  keeping: {
    promised: 'Ce navigateur conserve la copie.',
    'may-go': 'Ce navigateur peut effacer la copie si la place manque.',
    'page-only':
      'Ce navigateur ne conserve aucune copie : elle disparaît à la fermeture de la page.',
  },
  notOnHttp:
    "Sans https, un navigateur ne peut pas rouvrir cette page quand il n'y a pas de réseau. Emportez la page en un seul fichier.",
  oneFile: 'Télécharger la page en un seul fichier',
  newer: 'De nouvelles données du {day} sont disponibles.',
  load: 'Les charger',
  needsService: "Cette partie a besoin du service et d'un réseau.",
  noCopy:
    "Il n'y a pas de réseau et ce navigateur n'a pas encore de copie. Ouvrez la page une fois avec un réseau.",
  noScript: 'Ce fichier a besoin de JavaScript, qui est désactivé dans ce navigateur.',
} as const;
