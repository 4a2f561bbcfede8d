/** The words about the copy that a browser or a file holds, in Portuguese. */
export const offline = {
  title: 'Cópia sem ligação',
  held: 'Esta página também funciona sem rede. Dados de {day}',
  file: 'Um só ficheiro, sem rede. Dados de {day}',
  age: 'idade: {days} dias',
  old: 'A cópia é antiga: procure uma mais recente.',
  keeping: {
    promised: 'Este navegador conserva a cópia.',
    'may-go': 'Este navegador pode apagar a cópia se faltar espaço.',
    'page-only': 'Este navegador não conserva nenhuma cópia: ela desaparece ao fechar a página.',
  },
  notOnHttp:
    'Sem https, um navegador não consegue reabrir esta página quando não há rede. Leve consigo a página num só ficheiro.',
  oneFile: 'Transferir a página num só ficheiro',
  newer: 'Há dados novos de {day}.',
  load: 'Carregá-los',
  needsService: 'Esta parte precisa do serviço e de uma rede.',
  noCopy: 'Não há rede e este navegador ainda não tem cópia. Abra a página uma vez com rede.',
  noScript: 'Este ficheiro precisa de JavaScript, que está desligado neste navegador.',
} as const;
