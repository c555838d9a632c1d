// What every panel of an office screen says in Spanish beside its own words. Never shown to a coach.
import type { PanelWords } from '../../organization-settings/settings-panel.ts';

const words: PanelWords = {
  loading: 'Cargando…',
  offline: 'No hay conexión con el servidor. Revise su internet e intente de nuevo.',
  failed: 'No pudimos confirmar si se guardó. Recargue la página y revise antes de intentar de nuevo.',
  notOwner: 'Su función no permite hacer esto. Consulte a un propietario de esta organización.',
  sessionEnded: 'Su sesión se cerró. Inicie sesión de nuevo para continuar.',
  retry: 'Intentar de nuevo',
};
export default words;
